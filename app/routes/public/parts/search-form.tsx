import { Form } from "@remix-run/react";
import { useText } from "~/i18n";
import publicText from "~/i18n/public";

type Props = {
  readonly query?: string;
  /** On the dark ground of the start page. */
  readonly inHero?: boolean;
};

/** Search over calls and funded projects: a GET form, so that the answer has an address. */
export function SearchForm({ query = "", inHero = false }: Props) {
  const t = useText(publicText).search;
  return (
    <Form
      className={inHero ? "lm-actions" : "lm-filter"}
      role="search"
      method="get"
      action="/search"
    >
      <div className="ds-field">
        <label className="ds-label" htmlFor="search-q">
          {t.label}
        </label>
        <input
          className="ds-input"
          id="search-q"
          name="q"
          type="search"
          defaultValue={query}
          key={query}
        />
      </div>
      <button className="ds-button" type="submit">
        {t.button}
      </button>
    </Form>
  );
}
