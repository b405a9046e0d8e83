/** Text that somebody wrote, with its line breaks as paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n+/).map((line, at) => (
        <p key={at} className="lm-measure">
          {line}
        </p>
      ))}
    </>
  );
}
