import { demoPassword, members, staff } from "./people";

export type SignIn = { readonly login: string; readonly password: string; readonly who: string };

/** The demo's sign-ins, as printed when it starts. */
export const signIns = (): SignIn[] =>
  [...Object.values(staff), ...Object.values(members).flat()].map(({ login, name }) => ({
    login,
    password: demoPassword,
    who: name,
  }));
