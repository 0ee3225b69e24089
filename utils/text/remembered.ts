/** In answers: about what the names of some hundred articles ask. */
const MOST = 10_000;

/** A function of a text whose answers are kept, since names come again and again; all are forgotten when they are many. */
export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = of(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
