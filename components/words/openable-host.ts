/** The host of an address that may be opened: http or https only. */
export function openableHost(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.host.replace(/^www\./, '');
}
