import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { State, type StateMark } from "./state";

export type Task = {
  readonly label: ReactNode;
  /** None when it is not possible yet. */
  readonly to?: string;
  readonly state?: StateMark;
  /** Instead of the state's own word: "sedan 6 dagar". */
  readonly stateText?: ReactNode;
  /** What stands instead of a state: "PDF, 184 kB". */
  readonly beside?: ReactNode;
  readonly note?: ReactNode;
};

/** Rows with a mark that the eye can run down; documents and waiting lists too. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="lm-tasks">
      {tasks.map((task, at) => (
        <li key={at}>
          {task.to ? <Link to={task.to}>{task.label}</Link> : <span>{task.label}</span>}
          {task.state ? <State is={task.state}>{task.stateText}</State> : null}
          {task.beside ? <span className="lm-beside">{task.beside}</span> : null}
          {task.note ? <p>{task.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
