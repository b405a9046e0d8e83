import type { AppLoadContext } from "@remix-run/node";

/** Where the request came from, as the server saw it; counts attempts per address. */
export const clientAddressOf = ({ clientAddress }: AppLoadContext): string =>
  typeof clientAddress === "string" ? clientAddress : "unknown";
