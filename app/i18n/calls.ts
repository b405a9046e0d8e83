import en from "./en/calls";
import sv from "./sv/calls";
import { texts } from "./texts";

export default texts({ sv, en });
