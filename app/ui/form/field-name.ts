import { lowerFirst } from "~/i18n/letter-case";

/** An error in the summary is led by what its field is called on the page, when the sentence does not say it itself. */
const LONGEST_LABEL = 60;

/** The sentence names its field: "Slutdatum: …", or has the label's words in it. */
const isNamed = (sentence: string, label: string): boolean =>
  label === "" ||
  label.length > LONGEST_LABEL ||
  /^[^.:"]{1,40}: /.test(sentence) ||
  sentence.toLowerCase().includes(label.toLowerCase());

/** What stands before the sentence (nothing when it names its field), and the sentence as it then goes on. */
export function ledBy(label: string, sentence: string): readonly [lead: string, rest: string] {
  if (isNamed(sentence, label)) return ["", sentence];
  return label.endsWith("?") ? [`${label} `, sentence] : [`${label}: `, lowerFirst(sentence)];
}
