import { createContext } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../utils/settings.ts';

/** The reader's settings, for the views that show otherwise by them; whoever draws a surface provides them. */
export const SettingsContext =
  createContext<Pick<Settings, 'cardStatements' | 'citation' | 'corpusMarks' | 'modifier'>>(DEFAULT_SETTINGS);
