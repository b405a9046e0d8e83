import en from "./en/received-funds";
import sv from "./sv/received-funds";
import { texts } from "./texts";

export default texts({ sv, en });
