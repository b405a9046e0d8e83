/** An error in the summary is led by what its field is called on the page, when the sentence does not say it itself. */
const LONGEST_LABEL = 60;

/** The sentence names its field: "Slutdatum: …", or has the label's words in it. */
const isNamed = (sentence: string, label: string): boolean =>
  label === "" ||
  label.length > LONGEST_LABEL ||
  /^[^.:"]{1,40}: /.test(sentence) ||
  sentence.toLowerCase().includes(label.toLowerCase());

/** After a colon a sentence goes on without a capital; "SEK" keeps its own. */
export const lowerFirst = (sentence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

/** What stands before the sentence (nothing when it names its field), and the sentence as it then goes on. */
export function ledBy(label: string, sentence: string): readonly [lead: string, rest: string] {
  if (isNamed(sentence, label)) return ["", sentence];
  return label.endsWith("?") ? [`${label} `, sentence] : [`${label}: `, lowerFirst(sentence)];
}
