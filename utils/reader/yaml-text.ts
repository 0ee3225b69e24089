/** What a double-quoted YAML scalar may not hold as it is, a reader would not see, or a note program runs (`<%`, `{{`, `{%`). */
const UNSEEN =
  /(?<=[<{])[%{]|[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Any text as a YAML scalar that stays one: always quoted, as JSON quotes it, which YAML 1.2 reads the same. No
 * `---`, tag, anchor or number can come out of it.
 */
function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Front matter: a field a line; what is null or empty is left out. */
export function frontMatter(fields: Readonly<Record<string, string | readonly string[] | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    return [
      `${name}: ${typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`}`,
    ];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
