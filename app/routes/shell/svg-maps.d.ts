declare module "@svg-maps/sweden" {
  type County = { readonly id: string; readonly name: string; readonly path: string };
  const map: { readonly viewBox: string; readonly locations: readonly County[] };
  export default map;
}
