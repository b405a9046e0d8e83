import { Form, Link, useLocation } from "@remix-run/react";
import { useText } from "~/i18n";
import shellText from "~/i18n/shell";
import { BrandMark } from "./brand-mark";
import type { MenuItem, Shell } from "./shell";

/** Mark, name, authority; who I am; language; sign out; menu. Dark on the staff's side of the counter. */
export function Header({ shell }: { readonly shell: Shell }) {
  const t = useText(shellText);
  const home = shell.person ? (shell.menu[0]?.href ?? "/") : "/";
  return (
    <header className="lm-header" data-side={shell.side}>
      <div className="lm-wrap">
        <div className="lm-header__top">
          <Link className="lm-brand" to={home}>
            <BrandMark inverted={shell.side === "staff"} />
            <span>
              <b>{t.product}</b>
              <BoardLine shell={shell} />
            </span>
          </Link>
          <Tools shell={shell} />
        </div>
        {shell.menu.length > 0 ? <Menu items={shell.menu} /> : null}
      </div>
    </header>
  );
}

function BoardLine({ shell }: { readonly shell: Shell }) {
  const t = useText(shellText);
  const line = [shell.board?.name, shell.demo ? t.demo.label.toLowerCase() : undefined]
    .filter(Boolean)
    .join(" · ");
  return line ? <span>{line}</span> : null;
}

function Tools({ shell }: { readonly shell: Shell }) {
  const t = useText(shellText);
  return (
    <div className="lm-tools">
      {shell.person ? <WhoAmI shell={shell} /> : null}
      <LanguageSwitch csrf={shell.csrf} />
      {shell.person ? (
        <Form method="post" action="/sign-out" reloadDocument>
          <input type="hidden" name="_csrf" value={shell.csrf} />
          <button className="lm-textbutton" type="submit">
            {t.signOut}
          </button>
        </Form>
      ) : (
        <Link to="/sign-in">
          <b>{t.signIn}</b>
        </Link>
      )}
    </div>
  );
}

/** "Handläggare · H1 Hanna Holm", "Projektledare · Föreningen Språkbron Sundhamra". */
function WhoAmI({ shell }: { readonly shell: Shell }) {
  const t = useText(shellText);
  const { person } = shell;
  if (!person) return null;
  const words: Readonly<Record<string, string>> =
    shell.side === "staff" ? t.staffRole : t.memberRole;
  const roles = person.roles.map((role) => words[role] ?? role).join(", ");
  return (
    <span className="lm-who">
      {[person.name, roles, person.organisation].filter(Boolean).join(" · ")}
    </span>
  );
}

/** A change of language is kept in a cookie, so it is a form and not a link. */
function LanguageSwitch({ csrf }: { readonly csrf: string }) {
  const { name, code } = useText(shellText).otherLanguage;
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="locale" value={code} />
      <input type="hidden" name="returnTo" value={pathname + search} />
      <button className="lm-textbutton" type="submit" lang={code}>
        {name}
      </button>
    </Form>
  );
}

function Menu({ items }: { readonly items: readonly MenuItem[] }) {
  const t = useText(shellText);
  const { pathname } = useLocation();
  if (items.length === 0) return null;
  const current = currentItem(items, pathname);
  return (
    <nav className="lm-nav" aria-label={t.mainMenu}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              to={item.href}
              aria-current={
                item === current ? (pathname === item.href ? "page" : "true") : undefined
              }
            >
              {t.menu[item.key]}
              {item.count ? (
                <span className="lm-count">
                  <span aria-hidden="true">{item.count}</span>
                  <span className="lm-sr">{t.waiting({ count: item.count })}</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The item whose address the page lies under; the longest wins, and an item's own address before what it also holds. */
function currentItem(items: readonly MenuItem[], pathname: string): MenuItem | undefined {
  const held = [
    ...items.map((item) => ({ item, href: item.href })),
    ...items.flatMap((item) => (item.also ?? []).map((href) => ({ item, href }))),
  ];
  const under = held.filter(
    ({ href }) => pathname === href || (href !== "/" && pathname.startsWith(`${href}/`)),
  );
  return under.sort((a, b) => b.href.length - a.href.length)[0]?.item;
}
