import { useSearchParams } from "@remix-run/react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { Notice } from "./notice";

/** In the address of a page that one was sent to because the form one used is gone. */
export const LATE = "late";

type TooLateProps = {
  /** What has been done, by whom and when, as the page knows it; without it a general sentence. */
  readonly done?: string | null;
};

/** A second attempt gets a word: the page says what is already done. */
export function TooLate({ done }: TooLateProps) {
  const t = useText(uiText).late;
  const [search] = useSearchParams();
  if (!search.has(LATE)) return null;
  return (
    <div className="lm-late">
      <Notice tone="warn" title={done ?? t.title} live>
        <p>{t.why}</p>
      </Notice>
    </div>
  );
}
