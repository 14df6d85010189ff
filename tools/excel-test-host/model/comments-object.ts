import { addressParts } from '../../../addin/workbook/a1-address';
import type { FakeSheet } from '../workbook/fake-sheet';
import type { FakeComment, FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import type { HostState } from './host-state';
import { rangeObject } from './range-object';

/** Threads of comments, of one sheet or of all. One thread a cell, as in Excel. */
export function commentsObject(workbook: FakeWorkbook, state: HostState, sheet?: FakeSheet): HostObject {
  const all = () => workbook.comments.filter((comment) => !sheet || comment.sheet === sheet.id);
  return {
    type: 'CommentCollection',
    items: () => all().map((comment) => commentObject(workbook, comment, state)),
    item: (id) => {
      const found = all().find((comment) => comment.id === id);
      if (!found) throw new ExcelRefusal('ItemNotFound', "The requested resource doesn't exist.");
      return commentObject(workbook, found, state);
    },
    methods: {
      Add: (place, content) => {
        const { on, row, column } = placeOf(workbook, String(place));
        const taken = workbook.comments.some(
          (c) => c.sheet === on.id && c.row === row && c.column === column,
        );
        if (taken) throw new ExcelRefusal('InvalidArgument', 'There is a comment on this cell.');
        if (on.protection.protected) throw new ExcelRefusal('AccessDenied', "You can't do this.");
        return commentObject(workbook, workbook.addComment(on, row, column, String(content)), state);
      },
    },
  };
}

/** `'Staff'!C4`: without its sheet an address of the workbook's collection names nothing. */
function placeOf(workbook: FakeWorkbook, address: string): { on: FakeSheet; row: number; column: number } {
  const name = /^'((?:[^']|'')*)'!/.exec(address)?.[1]?.replaceAll("''", "'");
  const [{ row, column } = {}] = addressParts(address);
  if (name === undefined || row === undefined || column === undefined) {
    throw new ExcelRefusal('InvalidArgument', 'The address is to name a sheet and a cell.');
  }
  return { on: workbook.sheet(name), row, column };
}

function commentObject(workbook: FakeWorkbook, comment: FakeComment, state: HostState): HostObject {
  return {
    type: 'Comment',
    id: () => comment.id,
    reads: { Id: () => comment.id, Content: () => comment.content },
    writes: { Content: (value) => void (comment.content = String(value)) },
    links: {
      Replies: () => ({
        type: 'CommentReplyCollection',
        items: () => comment.replies.map((reply) => ({ type: 'CommentReply', reads: { Id: () => reply } })),
      }),
    },
    methods: {
      GetLocation: () => {
        const { row, column } = comment;
        const area = { row, column, rowCount: 1, columnCount: 1 };
        return rangeObject(workbook, workbook.sheet(comment.sheet), area, state);
      },
    },
    calls: { Delete: () => void workbook.comments.splice(workbook.comments.indexOf(comment), 1) },
  };
}
