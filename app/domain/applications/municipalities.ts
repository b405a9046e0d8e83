/**
 * The municipalities of a county, with Statistics Sweden's codes. Skåne is the county of the first calls; another county
 * is another list here. Source: SCB, Län och kommuner i kodnummerordning.
 */
export type Municipality = { readonly code: string; readonly name: string };

const skane: readonly Municipality[] = [
  { code: "1260", name: "Bjuv" },
  { code: "1272", name: "Bromölla" },
  { code: "1231", name: "Burlöv" },
  { code: "1278", name: "Båstad" },
  { code: "1285", name: "Eslöv" },
  { code: "1283", name: "Helsingborg" },
  { code: "1293", name: "Hässleholm" },
  { code: "1284", name: "Höganäs" },
  { code: "1266", name: "Hörby" },
  { code: "1267", name: "Höör" },
  { code: "1276", name: "Klippan" },
  { code: "1290", name: "Kristianstad" },
  { code: "1261", name: "Kävlinge" },
  { code: "1282", name: "Landskrona" },
  { code: "1262", name: "Lomma" },
  { code: "1281", name: "Lund" },
  { code: "1280", name: "Malmö" },
  { code: "1273", name: "Osby" },
  { code: "1275", name: "Perstorp" },
  { code: "1291", name: "Simrishamn" },
  { code: "1265", name: "Sjöbo" },
  { code: "1264", name: "Skurup" },
  { code: "1230", name: "Staffanstorp" },
  { code: "1214", name: "Svalöv" },
  { code: "1263", name: "Svedala" },
  { code: "1270", name: "Tomelilla" },
  { code: "1287", name: "Trelleborg" },
  { code: "1233", name: "Vellinge" },
  { code: "1286", name: "Ystad" },
  { code: "1277", name: "Åstorp" },
  { code: "1292", name: "Ängelholm" },
  { code: "1257", name: "Örkelljunga" },
  { code: "1256", name: "Östra Göinge" },
];

const byCounty: Readonly<Record<string, readonly Municipality[]>> = { "12": skane };

/** The municipalities of a board's county; none where the list is not known yet. */
export const municipalitiesOf = (boardId: string): readonly Municipality[] =>
  byCounty[boardId] ?? [];

export const municipalityName = (code: string): string =>
  byCounty[code.slice(0, 2)]?.find((one) => one.code === code)?.name ?? code;
