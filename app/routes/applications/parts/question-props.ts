/** What a question's field is given, in the reader's language. `A` is its stored answer. */
export type QuestionProps<A> = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
  readonly answer: A | undefined;
};
