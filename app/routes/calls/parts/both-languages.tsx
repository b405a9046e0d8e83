import { useLocale } from "~/i18n";

type Props = { readonly text: { readonly sv: string; readonly en: string } };

/** A text in the reader's language, with the other under it. */
export function BothLanguages({ text }: Props) {
  const locale = useLocale();
  const other = locale === "sv" ? "en" : "sv";
  return (
    <>
      {text[locale]}
      <div className="lm-small lm-muted" lang={other}>
        {text[other]}
      </div>
    </>
  );
}
