import type { Opinion } from "~/domain/opinions/index.server";
import { useLocale, useText } from "~/i18n";
import opinionsText from "~/i18n/opinions";
import { formatInstant } from "~/ui/date";
import { Facts } from "~/ui/list";

/** Each opinion with who wrote it and when. */
export function OpinionList({ opinions }: { readonly opinions: readonly Opinion[] }) {
  const t = useText(opinionsText);
  const locale = useLocale();
  return (
    <Facts
      look="rows"
      facts={opinions.map(({ by, at, body }) => ({
        label: t.by({ by, at: formatInstant(at, locale) }),
        value: body.split("\n").map((line, place) => <p key={place}>{line}</p>),
      }))}
    />
  );
}
