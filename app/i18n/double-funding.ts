import en from "./en/double-funding";
import sv from "./sv/double-funding";
import { texts } from "./texts";

export default texts({ sv, en });
