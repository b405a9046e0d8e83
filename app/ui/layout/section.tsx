import { useId, type ReactNode } from "react";

type SectionProps = {
  readonly title?: ReactNode;
  /** Explains the section; measured width. */
  readonly intro?: ReactNode;
  /** Beside the heading: a tag or a link. */
  readonly beside?: ReactNode;
  readonly id?: string;
  readonly children?: ReactNode;
};

export function Section({ title, intro, beside, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="lm-sec" id={id} aria-labelledby={title ? heading : undefined}>
      {title && beside ? (
        <div className="lm-sechead">
          <h2 id={heading}>{title}</h2>
          {beside}
        </div>
      ) : null}
      {title && !beside ? <h2 id={heading}>{title}</h2> : null}
      {intro ? <p className="lm-intro">{intro}</p> : null}
      {children}
    </section>
  );
}

type ColumnsProps = {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** What the side column is about, for those who do not see it. */
  readonly asideLabel: string;
  /** 23 rem instead of 20. */
  readonly wide?: boolean;
  /** On small screens the side column comes first (the call page). */
  readonly asideFirst?: boolean;
};

/** Body and side column; under one another on small screens. */
export function Columns({
  children,
  aside,
  asideLabel,
  wide = false,
  asideFirst = false,
}: ColumnsProps) {
  return (
    <div className="lm-cols" data-wide-aside={wide ? "" : undefined}>
      <div>{children}</div>
      <aside className="lm-aside" data-first={asideFirst ? "" : undefined} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

type PanelProps = {
  readonly title?: ReactNode;
  readonly tint?: boolean;
  readonly children?: ReactNode;
};

/** A framed part of the side column. */
export function Panel({ title, tint = false, children }: PanelProps) {
  return (
    <div className="lm-panel" data-tint={tint ? "" : undefined}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}
