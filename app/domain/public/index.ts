/**
 * What everyone may see: the whole picture of the money, search over calls and funded projects, and open data.
 * Not the calls (calls/), the funded projects (projects/) or the outcomes (follow-up/) one by one; nothing is written here.
 * Source: lagen (2022:818) om den offentliga sektorns tillgängliggörande av data.
 */
export { openDataFields, openDataSets, type OpenDataSet } from "./open-data";
export {
  announcedParts,
  released,
  type CallPicture,
  type CountyPicture,
  type Sums,
  type WholePicture,
  type YearPicture,
} from "./whole-picture";
