/** The open file, in the worker: as it was opened, never changed. */
import type { Layout } from '../../../core/api/shapes';
import { isReturnXml } from '../../hosts/files/csww/read-csww-xml';
import { Additions } from '../../hosts/files/opened/additions';
import type { FileFormat } from '../../hosts/files/opened/file-format';
import type { FileSheet } from '../../hosts/files/reading/file-sheet';
import { buffersOfSheet, packFile, packSheet, type PackedSheet } from '../../hosts/files/opened/packed-file';
import { unpackMarks } from '../../hosts/files/opened/mark-index';
import { openFormat } from '../../hosts/files/open-workbook';
import { writeWorkbook } from '../../hosts/files/patching/write-workbook';
import { HostError } from '../../workbook/host';
import { buffersOf, type PackedCells } from '../../workbook/packed-cells';
import { handedOver } from '../line/handed-over';
import type { ColumnsPiece, WorkerCalls } from '../calls/worker-calls';

type FileCalls = Pick<WorkerCalls, 'open' | 'hold' | 'save' | 'formulasAt' | 'writeWorkbook'>;

/** Characters of text in one piece, near enough. */
const PIECE = 1_000_000;

export class OpenFile implements FileCalls {
  private format: Promise<FileFormat> | undefined;
  private held: (() => Promise<FileFormat>) | undefined;

  private latest = 0;

  /** @param layouts of the standard, asked for by a return */
  constructor(private readonly layouts: () => Promise<readonly Layout[]>) {}

  open: WorkerCalls['open'] = async (file, name, onColumns) => {
    const mine = (this.latest += 1);
    const format = await this.read(file, name);
    // One that can't be read, or that another was opened after, leaves the file that is open.
    if (mine === this.latest) {
      this.hold(file, name);
      this.format = Promise.resolve(format);
    }
    const sheets = format.sheets.map(packSheet);
    sheets.forEach((packed, sheet) => {
      for (const piece of piecesOf(packed, sheet)) onColumns(handOver(piece));
    });
    const bare = sheets.map(withoutColumns);
    return handedOver({ file: packFile(format), sheets: bare }, bare.flatMap(buffersOfSheet));
  };

  hold: WorkerCalls['hold'] = (file, name) => {
    this.format = undefined;
    this.held = () => this.read(file, name);
  };

  save: WorkerCalls['save'] = async ({ edits, additions, marks, options }) => {
    const { save, sheets } = await this.opened();
    const saved = save!(edits, Additions.of(sheets, additions), {
      ...options,
      marks: marks?.map(unpackMarks),
    });
    // A file that nothing has changed is given back as it was opened: the worker needs it still.
    const bytes = saved.bytes.slice();
    return handedOver({ ...saved, bytes }, [bytes.buffer]);
  };

  formulasAt: WorkerCalls['formulasAt'] = async (places) => {
    const { sheets } = await this.opened();
    const byId = new Map(sheets.map(({ sheet }) => [sheet.id, sheet]));
    return places.map(({ sheet, row, column }) => byId.get(sheet)?.formula(row, column) ?? null);
  };

  writeWorkbook: WorkerCalls['writeWorkbook'] = (plans) => writeWorkbook(plans);

  /** One of the file's own sheets as it was opened; undefined when it is none of them, or no file is open. */
  async sheet(id: string): Promise<FileSheet | undefined> {
    if (this.held === undefined) return undefined;
    const { sheets } = await this.opened();
    return sheets.find(({ sheet }) => sheet.id === id)?.sheet;
  }

  private async read(file: Blob, name: string): Promise<FileFormat> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return openFormat(bytes, name, isReturnXml(bytes) ? await this.layouts() : []);
  }

  private opened(): Promise<FileFormat> {
    if (this.held === undefined) throw new HostError('unavailable', 'Open a file first.');
    return (this.format ??= this.held());
  }
}

function* piecesOf({ grid }: PackedSheet, sheet: number): Generator<ColumnsPiece> {
  let columns = new Map<number, PackedCells>();
  let size = 0;
  for (const [column, cells] of grid.columns) {
    columns.set(column, cells);
    size += cells.text.length;
    if (size < PIECE) continue;
    yield { sheet, columns };
    [columns, size] = [new Map(), 0];
  }
  if (columns.size > 0) yield { sheet, columns };
}

function handOver(piece: ColumnsPiece): ColumnsPiece {
  return handedOver(piece, [...piece.columns.values()].flatMap(buffersOf));
}

function withoutColumns(sheet: PackedSheet): PackedSheet {
  return { ...sheet, grid: { ...sheet.grid, columns: new Map() } };
}
