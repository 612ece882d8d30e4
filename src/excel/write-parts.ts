export { partShown } from './shown-edits';
export { writeEdits } from './write-edits';
