import type { MouseEvent, ReactNode } from "react";

type RowButtonProps = {
  /** `add:other`, `remove:other:3`, `recount`: what the server does with the rows when there is no script. */
  readonly asks: string;
  readonly worksheet: string;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly look?: "secondary" | "tertiary";
  /** For those who do not see the row it stands in. */
  readonly about?: string;
  readonly children: ReactNode;
};

/** Changes the rows of the form, never what is saved. */
export function RowButton(props: RowButtonProps) {
  const { asks, worksheet, onClick, look = "secondary", about, children } = props;
  return (
    <button
      className="ds-button"
      data-variant={look}
      type="submit"
      name="row"
      value={asks}
      formAction={worksheet}
      onClick={onClick}
    >
      {children}
      {about ? <span className="lm-sr"> {about}</span> : null}
    </button>
  );
}
