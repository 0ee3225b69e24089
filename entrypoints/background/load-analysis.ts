/** What reads text, made ready by the first that needs it, while the corpus is on its way: a card needs none of it. */
export const loadAnalysis = (): Promise<typeof import('./analysis.ts')> => import('./analysis.ts');
