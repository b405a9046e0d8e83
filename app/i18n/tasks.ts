import en from "./en/tasks";
import sv from "./sv/tasks";
import { texts } from "./texts";

export default texts({ sv, en });
