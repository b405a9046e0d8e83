import { Link } from "@remix-run/react";
import { isMissing } from "~/domain/certificates";
import type { Cofinancing, CofinancingPart } from "~/domain/certificates/index.server";
import { useLocale, useText } from "~/i18n";
import certificatesText from "~/i18n/certificates";
import { Section } from "~/ui/layout";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { PartState } from "./part-state";

type Props = {
  readonly cofinancing: Cofinancing;
  readonly isStaff: boolean;
  /** On another page than their own: the way to what is missing. */
  readonly withGap?: boolean;
};

const isKnown = ({ state }: CofinancingPart): boolean =>
  state === "accepted" || state === "refused";

/** Everybody who pays besides the grant: what was promised, what is certified, who has it now. */
export function CofinancingList({ cofinancing, isStaff, withGap = false }: Props) {
  const t = useText(certificatesText);
  const locale = useLocale();
  const { parts, promised, expected, gap, project } = cofinancing;
  const columns = useColumns(cofinancing, isStaff);
  if (parts.length === 0) return null;
  return (
    <Section>
      <DataTable
        caption={t.title}
        columns={columns}
        rows={parts}
        rowKey={({ id }) => id}
        sums={[
          {
            label: t.column.sum,
            cells: {
              promised: <Amount ore={promised} />,
              ...(parts.every(isKnown) && { certified: <Amount ore={expected} /> }),
            },
          },
        ]}
      />
      {withGap && gap > 0n ? (
        <p>
          <Link to={`/projects/${project.id}/cofinancing`}>
            {(isStaff ? t.toPageStaff : t.toPage)({ gap: formatKronor(gap, locale) })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

function useColumns({ parts, isOpen }: Cofinancing, isStaff: boolean): Column<CofinancingPart>[] {
  const { column, form, holder } = useText(certificatesText);
  const isVerified = parts.some(({ verified }) => verified !== null);
  const holderOf = (part: CofinancingPart) => {
    if (part.state === "certified") return holder.board;
    return isMissing(part) ? (isStaff ? holder.recipient : holder.you) : "";
  };
  const all: (Column<CofinancingPart> | null)[] = [
    {
      key: "name",
      head: column.name,
      cell: (part) => (
        <>
          <Link to={`/cofinancing/${part.id}`}>{part.name}</Link>
          <small>{form[part.form][part.sector]}</small>
        </>
      ),
    },
    {
      key: "promised",
      head: column.promised,
      num: true,
      cell: (part) => <Amount ore={part.promised} />,
    },
    {
      key: "certified",
      head: column.certified,
      num: true,
      cell: (part) => (isKnown(part) ? <Amount ore={part.expected} /> : null),
    },
    isVerified
      ? {
          key: "verified",
          head: column.verified,
          num: true,
          cell: ({ verified }) => (verified === null ? null : <Amount ore={verified} />),
        }
      : null,
    isOpen ? { key: "holder", head: column.holder, cell: holderOf } : null,
    {
      key: "state",
      head: column.state,
      cell: (part) => <PartState part={part} isStaff={isStaff} />,
    },
  ];
  return all.filter((one) => one !== null);
}
