import { texts } from "./texts";
import en from "./en/projects";
import sv from "./sv/projects";

export default texts({ sv, en });
