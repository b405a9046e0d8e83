/** The document around every page: language, header, main, footer. */
import "./ui/styles/index.css";
import { randomUUID } from "node:crypto";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type MetaFunction,
  type ShouldRevalidateFunction,
} from "@remix-run/react";
import typeface from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { ReactNode } from "react";
import { useIncident, useNonce } from "./http/nonce";
import { loadShell } from "./http/shell.server";
import { defaultLocale, LocaleProvider, useText } from "./i18n";
import shellText from "./i18n/shell";
import { DemoBar } from "./ui/layout/demo-bar";
import { ErrorPage, faultKind } from "./ui/layout/error-page";
import { Footer } from "./ui/layout/footer";
import { Header } from "./ui/layout/header";
import { FocusOnArrival } from "./ui/layout/focus-on-arrival";
import { useShell, type RootData } from "./ui/layout/shell";
import { pageTitle } from "./ui/layout/title";

export const links: LinksFunction = () => [
  { rel: "preload", href: typeface, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
];

export const loader = async ({ request }: LoaderFunctionArgs): Promise<RootData> => ({
  ...(await loadShell(request)),
  commandSeed: randomUUID(),
});

/** Anew on every navigation: the counts in the menu, and command ids for the next forms. Not when a form came back refused. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus }) =>
  actionStatus === undefined || actionStatus < 400;

export const meta: MetaFunction = ({ matches, error }) =>
  pageTitle(matches, shellText, (t) => (error ? t.fault.title[faultKind(error)] : undefined));

/** Also the frame of the error pages, with as much of the shell as could be loaded. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const shell = useShell();
  const nonce = useNonce();
  const incident = useIncident();
  const locale = shell?.locale ?? defaultLocale;
  return (
    <html lang={locale} data-incident={incident} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider value={locale}>
          <SkipLink />
          {shell?.demo ? <DemoBar today={shell.demo.today} /> : null}
          {shell ? <Header shell={shell} /> : null}
          <main id="content" tabIndex={-1}>
            <FocusOnArrival />
            {children}
          </main>
          <Footer shell={shell} />
        </LocaleProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function SkipLink() {
  const t = useText(shellText);
  return (
    <a className="ds-skip-link" href="#content">
      {t.skip}
    </a>
  );
}

export default function Root() {
  return <Outlet />;
}

export { ErrorPage as ErrorBoundary };
