import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { Facts } from "../list/facts";
import type { Crumb } from "./crumbs";
import { Page } from "./page";

type ConfirmPageProps = {
  readonly crumbs?: readonly Crumb[];
  readonly kicker?: ReactNode;
  /** A question: "Lås rangordningen?" */
  readonly question: ReactNode;
  /** What stands in the way, said before the consequences. */
  readonly notice?: ReactNode;
  readonly what: ReactNode;
  readonly who: ReactNode;
  readonly undo: ReactNode;
  readonly money: ReactNode;
  /** The <CommandForm> with its button (verb and object). */
  readonly children: ReactNode;
  readonly cancel: { readonly label: ReactNode; readonly to: string };
};

/** An irreversible act has its own page: the consequences in four lines, then the button. */
export function ConfirmPage(props: ConfirmPageProps) {
  const t = useText(uiText).confirm;
  const { what, who, undo, money } = props;
  return (
    <Page crumbs={props.crumbs} kicker={props.kicker} title={props.question}>
      <div className="lm-measure lm-stack">
        {props.notice}
        <Facts
          look="rows"
          facts={[
            { label: t.what, value: what },
            { label: t.who, value: who },
            { label: t.undo, value: undo },
            { label: t.money, value: money },
          ]}
        />
        {props.children}
        <p>
          <Link to={props.cancel.to}>{props.cancel.label}</Link>
        </p>
      </div>
    </Page>
  );
}
