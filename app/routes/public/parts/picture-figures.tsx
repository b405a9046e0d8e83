import { released, type WholePicture } from "~/domain/public";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { percentOf } from "~/ui/chart";
import { formatDay } from "~/ui/date";
import { Figures, formatKronorShort, formatPercent, Kr } from "~/ui/money";

/** Allotted, announced, granted, paid. */
export function PictureFigures({ picture }: { readonly picture: WholePicture }) {
  const t = useText(publicText).picture;
  const { allotted, announced, granted, paid } = picture.total;
  const notes = useNotes(picture);
  return (
    <Figures
      figures={[
        { label: t.allotted, value: <Kr ore={allotted} />, note: notes.allotted },
        { label: t.announced, value: <Kr ore={announced} />, note: notes.announced },
        { label: t.granted, value: <Kr ore={granted} />, note: notes.granted },
        { label: t.paid, value: <Kr ore={paid} />, note: notes.paid },
      ]}
    />
  );
}

function useNotes(picture: WholePicture) {
  const t = useText(publicText).picture;
  const locale = useLocale();
  const { total, years, calls, counties } = picture;
  const kr = (ore: bigint) => formatKronorShort(ore, locale);
  const projects = counties.reduce((all, county) => all + county.projects, 0);
  const free = released(picture);
  const next = calls
    .filter(({ decisionOn }) => decisionOn >= picture.asOf)
    .map(({ decisionOn }) => decisionOn)
    .sort()[0];
  const share = percentOf(total.paid, total.granted).toFixed(1);
  return {
    allotted: years
      .map(({ allotted, isAuthority, year }) =>
        (isAuthority ? t.promisedFor : t.allottedFor)({ amount: kr(allotted), year }),
      )
      .join(t.and),
    announced: t.announcedNote({ calls: calls.length }),
    granted:
      projects === 0
        ? next
          ? t.grantedExpected({ day: formatDay(next, locale) })
          : t.grantedNone
        : free > 0n
          ? t.released({ amount: kr(free) })
          : t.grantedNote({ projects }),
    paid: total.paid === 0n ? t.paidNone : t.paidShare({ percent: formatPercent(share, locale) }),
  };
}
