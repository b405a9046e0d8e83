import { Link } from "@remix-run/react";
import type { RollObstacle } from "~/domain/year-rolls";
import type { YearEndPage } from "~/domain/year-rolls/index.server";
import { useLocale, useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { Checks, type Check } from "~/ui/list";
import { formatKronor } from "~/ui/money";

/** What has to be done before the year can be rolled, each with the way to it. */
export function BeforeRoll({ yearEnd: { obstacles } }: { readonly yearEnd: YearEndPage }) {
  const { obstacles: t } = useText(yearRollsText);
  const checkOf = useCheck();
  const checks: Check[] =
    obstacles.length > 0 ? obstacles.map(checkOf) : [{ is: "ok", label: t.none }];
  return (
    <Section title={t.title}>
      <Checks checks={checks} />
    </Section>
  );
}

function useCheck(): (obstacle: RollObstacle) => Check {
  const { obstacles: t } = useText(yearRollsText);
  const locale = useLocale();
  return (obstacle) => {
    switch (obstacle.kind) {
      case "notOver":
        return { is: "stop", label: t.notOver({ day: formatDay(obstacle.until, locale) }) };
      case "earlier":
        return {
          is: "stop",
          label: (
            <Link to={`/appropriations/${obstacle.itemId}/year-end`}>
              {t.earlier({ year: obstacle.year })}
            </Link>
          ),
        };
      case "noNextItem":
        return {
          is: "stop",
          label: <Link to="/appropriations/new">{t.noNextItem({ year: obstacle.year })}</Link>,
        };
      case "uncovered":
        return {
          is: "stop",
          label: t.uncovered({ amount: formatKronor(obstacle.amount, locale) }),
        };
      case "nextShort":
        return {
          is: "stop",
          label: t.nextShort({
            needed: formatKronor(obstacle.needed, locale),
            left: formatKronor(obstacle.left, locale),
          }),
        };
    }
  };
}
