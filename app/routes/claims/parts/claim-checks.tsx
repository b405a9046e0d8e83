import { progressFault, type Claim, type ShownReport } from "~/domain/claims";
import { fallen } from "~/domain/indicators";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import reportText from "~/i18n/progress-report";
import { Checks, type Check } from "~/ui/list";
import { typedOf } from "./line-field";

/** What the system has looked through before the officer judges. */
export function ClaimChecks({
  claim,
  report,
}: {
  readonly claim: Claim;
  readonly report: ShownReport;
}) {
  const t = useText(claimsText).checks;
  const ofReport = useReportChecks(report);
  const typed = typedOf(claim.lines);
  const compared = typed.filter(({ supplier, voucher }) => supplier && voucher).length;
  const repeated = typed.filter(({ repeats }) => repeats.length > 0).length;
  const bare = typed.filter(({ voucher }) => voucher === null).length;
  const vouchers = new Set(claim.files.map(({ voucher }) => voucher));
  const shown = typed.filter(({ voucher }) => voucher !== null && vouchers.has(voucher)).length;
  const earlier = typed.filter(
    ({ date }) => date !== null && claim.periodFrom !== null && date < claim.periodFrom,
  ).length;
  const checks: Check[] = [
    repeated > 0
      ? { is: "warn", label: t.repeated({ count: repeated }), note: t.repeatedWhat }
      : { is: "ok", label: t.vouchers, note: t.compared({ count: compared }) },
    earlier > 0
      ? { is: "warn", label: t.otherDates({ count: earlier }), note: t.otherDatesWhat }
      : { is: "ok", label: t.dates },
    ...(typed.length < claim.lines.length ? [{ is: "ok" as const, label: t.counted }] : []),
    ...(shown < typed.length
      ? [{ is: "warn" as const, label: t.noEvidence({ count: typed.length - shown }) }]
      : [{ is: "ok" as const, label: t.evidence }]),
    ...ofReport,
    ...(bare > 0 ? [{ is: "warn" as const, label: t.noVoucher({ count: bare }) }] : []),
  ];
  return <Checks checks={checks} />;
}

function useReportChecks(report: ShownReport): Check[] {
  const t = useText(reportText);
  const locale = useLocale();
  const ids = fallen(report.outcomes, report.before);
  const names = report.indicators.filter(({ id }) => ids.includes(id));
  return [
    ...(report.isAsked
      ? [
          progressFault(report)
            ? { is: "warn" as const, label: t.lacking }
            : { is: "ok" as const, label: t.complete },
        ]
      : []),
    ...(names.length > 0
      ? [
          {
            is: "warn" as const,
            label: t.fallen({ count: names.length }),
            note: t.fallenWhat({ names: names.map(({ name }) => name[locale]).join(", ") }),
          },
        ]
      : []),
  ];
}
