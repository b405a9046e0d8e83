import { Link } from "@remix-run/react";
import { progressFault, type Claim, type ShownReport } from "~/domain/claims";
import { fallen } from "~/domain/indicators";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import evidenceSignalsText from "~/i18n/evidence-signals";
import nearRepeatsText from "~/i18n/near-repeats";
import reportText from "~/i18n/progress-report";
import { Checks, type Check } from "~/ui/list";
import { typedOf } from "./line-field";

type SignalCount = { readonly all: number; readonly open: number };

/** What the system has looked through before the officer judges. */
export function ClaimChecks({
  claim,
  report,
  signals,
}: {
  readonly claim: Claim;
  readonly report: ShownReport;
  readonly signals: SignalCount | null;
}) {
  const t = useText(claimsText).checks;
  const nearText = useText(nearRepeatsText);
  const ofReport = useReportChecks(report);
  const ofSignals = useSignalChecks(claim, signals);
  const typed = typedOf(claim.lines);
  const compared = typed.filter(({ supplier, voucher }) => supplier && voucher).length;
  const repeated = typed.filter(({ repeats }) => repeats.length > 0).length;
  const near = typed.filter((line) => line.near.length > 0).length;
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
    ...(near > 0
      ? [{ is: "warn" as const, label: nearText.lines({ count: near }), note: nearText.what }]
      : []),
    earlier > 0
      ? { is: "warn", label: t.otherDates({ count: earlier }), note: t.otherDatesWhat }
      : { is: "ok", label: t.dates },
    ...(typed.length < claim.lines.length ? [{ is: "ok" as const, label: t.counted }] : []),
    ...(shown < typed.length
      ? [{ is: "warn" as const, label: t.noEvidence({ count: typed.length - shown }) }]
      : [{ is: "ok" as const, label: t.evidence }]),
    ...ofSignals,
    ...ofReport,
    ...(bare > 0 ? [{ is: "warn" as const, label: t.noVoucher({ count: bare }) }] : []),
  ];
  return <Checks checks={checks} />;
}

function useSignalChecks({ id, files }: Claim, signals: SignalCount | null): Check[] {
  const t = useText(evidenceSignalsText).claim;
  if (!signals || files.length === 0) return [];
  if (signals.all === 0) return [{ is: "ok", label: t.none }];
  const note = <Link to={`/claims/${id}/evidence-signals`}>{t.read}</Link>;
  return signals.open > 0
    ? [{ is: "warn", label: t.open({ count: signals.open }), note }]
    : [{ is: "ok", label: t.judged({ count: signals.all }), note }];
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
