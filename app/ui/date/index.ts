export { Day, Moment, Period } from "./day";
export {
  formatDay,
  formatDayInWeek,
  formatDayOfYear,
  formatDayShort,
  formatDeadline,
  formatDeadlineDay,
  formatInstant,
  formatInstantShort,
  formatInstantToSecond,
  formatMonth,
  formatPeriod,
  formatTime,
  weekday,
} from "./format";
