import { Link } from "@remix-run/react";
import type { CountyPicture } from "~/domain/public";
import { useText } from "~/i18n";
import publicText from "~/i18n/public";
import { CountyMap } from "~/ui/chart";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";

const COUNTIES = 21;

/** A county that has published something, or all the others together. */
type Row = { readonly key: string; readonly name: string; readonly county: CountyPicture | null };

type Props = {
  readonly counties: readonly CountyPicture[];
  /** Where a heading says the same. */
  readonly captionHidden?: boolean;
};

/** The map and its table. */
export function CountyTable({ counties, captionHidden = false }: Props) {
  const t = useText(publicText).picture;
  const others = COUNTIES - counties.length;
  const rows: Row[] = [
    ...counties.map((county) => ({ key: county.boardId, name: county.county, county })),
    ...(others > 0
      ? [{ key: "others", name: t.otherCounties({ count: others }), county: null }]
      : []),
  ];
  const names = counties.map(({ county }) => county).join(", ");
  return (
    <div className="lm-map">
      <CountyMap
        counties={counties.map(({ boardId }) => boardId)}
        filled={t.mapFilled}
        description={names ? t.map({ counties: names }) : t.mapNone}
      />
      <div>
        <DataTable
          caption={t.countyTitle}
          captionHidden={captionHidden}
          columns={useColumns()}
          rows={rows}
          rowKey={({ key }) => key}
        />
        <p className="lm-muted lm-small">{t.noDataNote}</p>
        <p>
          <Link to="/open-data">{t.openData}</Link>
        </p>
      </div>
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const t = useText(publicText).picture;
  const amount = (key: "announced" | "granted" | "paid", head: string): Column<Row> => ({
    key,
    head,
    num: true,
    cell: ({ county }) => (county ? <Amount ore={county[key]} /> : t.noData),
  });
  return [
    {
      key: "county",
      head: t.county,
      cell: ({ county, name }) =>
        county && county.projects > 0 ? (
          <Link to={`/projects?county=${county.boardId}`}>{name}</Link>
        ) : (
          name
        ),
    },
    amount("announced", t.announcedKr),
    amount("granted", t.grantedKr),
    amount("paid", t.paidKr),
    {
      key: "projects",
      head: t.projects,
      num: true,
      cell: ({ county }) => (county ? String(county.projects) : "–"),
    },
  ];
}
