export { Bullets, Checks, type Check } from "./checks";
export { Facts, type Fact } from "./facts";
export { State, type StateMark } from "./state";
export { StatusTag, Tag, type StatusCode, type TagColour } from "./status-tag";
export { TaskList, type Task } from "./task-list";
export { Timeline, type TimelineStep } from "./timeline";
