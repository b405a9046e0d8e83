import { useContext, useEffect, useRef } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { isWrong } from "./form-answer";
import { ledBy } from "./field-name";
import { FormContext, fieldId } from "./form-context";

/** So many are listed: a longer list is nobody's help, and each field says its own error. */
const MOST_LISTED = 20;

/** First in the form when it came back: each error is a link to its field. Focus moves here. */
export function ErrorSummary() {
  const t = useText(uiText).form;
  const { answer, prefix } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const wrong = isWrong(answer);
  useEffect(() => {
    if (!wrong) return;
    box.current?.focus();
    if (box.current) nameFields(box.current);
    const title = document.title;
    if (!title.startsWith(t.errorPrefix)) document.title = t.errorPrefix + title;
    return () => {
      if (document.title === t.errorPrefix + title) document.title = title;
    };
  }, [answer, wrong, t]);
  if (!wrong) return null;
  const errors = Object.entries(answer.errors);
  const more = errors.length - MOST_LISTED;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{errors.length > 0 ? t.errorTitle : t.refusedTitle}</h2>
      {answer.formError ? <p>{answer.formError}</p> : null}
      {errors.length > 0 ? (
        <ul>
          {errors.slice(0, MOST_LISTED).map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(prefix, name)}`}>
                <span />
                <span>{sentence}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p>{t.moreErrors({ count: more })}</p> : null}
    </div>
  );
}

/** An error that does not name its field is led by what the field is called on the page: "Slutdatum: 31 september finns inte." */
function nameFields(summary: HTMLElement): void {
  for (const link of summary.querySelectorAll("a")) {
    const sentence = link.lastElementChild?.textContent ?? "";
    const [lead, rest] = ledBy(labelOf(link.hash.slice(1)), sentence);
    if (link.firstElementChild) link.firstElementChild.textContent = lead;
    if (link.lastElementChild) link.lastElementChild.textContent = rest;
  }
}

function labelOf(id: string): string {
  const field = document.getElementById(id);
  const isGroup = field?.matches("[type=radio], [type=checkbox]") ?? false;
  const label = isGroup
    ? field?.closest("fieldset")?.querySelector("legend")
    : document.querySelector(`label[for="${id}"]`);
  const words = label?.cloneNode(true) as HTMLElement | undefined;
  words?.querySelector(".lm-optional")?.remove();
  return words?.textContent?.trim() ?? "";
}
