/** What the server knows of one document: the nonce of its scripts, and the code to quote when something went wrong. */
import { createContext, useContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = (): string | undefined => useContext(NonceContext);

/** Given by the server's entry (its request id); in the browser it is read back from the document. */
export const IncidentContext = createContext<string | undefined>(undefined);

export function useIncident(): string | undefined {
  const given = useContext(IncidentContext);
  if (given) return given;
  return typeof document === "undefined" ? undefined : document.documentElement.dataset.incident;
}
