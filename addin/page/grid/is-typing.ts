/** The box over a cell of the grid, and what else is typed into a cell through. */
const BOXES = '#portal :is(input, textarea), .formula-bar input, .type-instead input, .explain textarea';

/** Whether something that belongs into the workbook is being typed and has not been put there yet. */
export function isTyping(): boolean {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(BOXES)].some(
    (box) => box.closest('#portal') !== null || box.value !== box.defaultValue,
  );
}
