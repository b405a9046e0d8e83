export { Actions, ButtonLink, Saved, SubmitButton } from "./buttons";
export { Checkbox, CheckboxGroup, RadioGroup, Select, type Choice } from "./choice-fields";
export { CommandForm, DefaultSubmit, HiddenCommand } from "./command-form";
export { ErrorSummary } from "./error-summary";
export { Field, FieldError, described, type FieldProps } from "./field";
export { FileField } from "./file-field";
export { LateRefusal } from "./late-refusal";
export { isFormAnswer, isWrong, type FormAnswer } from "./form-answer";
export { AmountField, DateField, TextArea, TextField } from "./text-fields";
