import type { ReactNode } from "react";
import { Facts, type Fact } from "../list/facts";
import { Crumbs, type Crumb } from "./crumbs";

export type PageHeadProps = {
  readonly crumbs?: readonly Crumb[];
  /** Usually a <StatusTag>. */
  readonly status?: ReactNode;
  /** Case number or the thing this belongs to. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  /** At most one sentence. */
  readonly lead?: ReactNode;
  /** At most four. */
  readonly facts?: readonly Fact[];
  /** The page's main action, or "Sparat kl. 14.32". */
  readonly action?: ReactNode;
  /** Without the tinted band: lists and work pages. */
  readonly plain?: boolean;
};

/** What is this, where is it now: the top of every page. */
export function PageHead(props: PageHeadProps) {
  const { crumbs, status, kicker, title, lead, facts, action, plain = false } = props;
  return (
    <div className="lm-pagehead" data-plain={plain ? "" : undefined}>
      <div className="lm-wrap">
        {crumbs ? <Crumbs crumbs={crumbs} /> : null}
        <div className="lm-headgrid">
          <div>
            {status || kicker ? (
              <div className="lm-kicker">
                {status}
                {kicker ? <span>{kicker}</span> : null}
              </div>
            ) : null}
            <h1>{title}</h1>
            {lead ? <p className="lm-lead">{lead}</p> : null}
          </div>
          {action ? <div>{action}</div> : null}
        </div>
        {facts && facts.length > 0 ? <Facts facts={facts} /> : null}
      </div>
    </div>
  );
}
