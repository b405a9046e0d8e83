/** The web bundle has its own copy of the pool; the server closes it through the bundle's entry when it stops. */
export { closeDatabase as drain } from "~db/client";
