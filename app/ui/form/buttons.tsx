import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

type Look = "primary" | "secondary" | "tertiary";

const variant = { primary: undefined, secondary: "secondary", tertiary: "tertiary" } as const;

type SubmitButtonProps = {
  /** Verb and object: "Attestera 151 329,95 kr". */
  readonly children: ReactNode;
  readonly look?: Look;
  readonly name?: string;
  readonly value?: string;
  /** Posts the same fields to another address. */
  readonly formAction?: string;
  /** More words for those who do not see the row it stands in. */
  readonly about?: string;
};

export function SubmitButton({
  children,
  look = "primary",
  name,
  value,
  formAction,
  about,
}: SubmitButtonProps) {
  return (
    <button
      className="ds-button"
      data-variant={variant[look]}
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
    >
      {children}
      {about ? <span className="lm-sr"> {about}</span> : null}
    </button>
  );
}

type ButtonLinkProps = {
  readonly to: string;
  readonly children: ReactNode;
  readonly look?: Look;
  /** A file: the browser fetches it itself. */
  readonly download?: boolean;
};

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function ButtonLink({ to, children, look = "primary", download = false }: ButtonLinkProps) {
  return (
    <Link className="ds-button" data-variant={variant[look]} to={to} reloadDocument={download}>
      {children}
    </Link>
  );
}

/** Buttons in a row, one above the other on small screens. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="lm-actions">{children}</div>;
}

/** "Sparat kl. 14.32". */
export function Saved({ children }: { readonly children: ReactNode }) {
  return (
    <span className="lm-saved" role="status">
      {children}
    </span>
  );
}
