/** Carries out one request of the client on the model, action by action, as Excel does: no rolling back. */
import type { HostObject } from './workbook/host-object';
import { entryOf, query } from './workbook/host-object';
import type { Action, ActionResult, ArgumentInfo, RequestBody, ResponseBody } from './workbook/wire';
import { ExcelRefusal } from './workbook/wire';

let lastReference = 0;

/**
 * @param references objects the client has asked to be kept between requests (ranges), by the id it was given
 * @param refuseAfter carry out so many actions, then fail with this
 */
export function executeRequest(
  root: HostObject,
  request: RequestBody,
  references: Map<string, HostObject>,
  refuseAfter?: { readonly actions: number; readonly refusal: ExcelRefusal },
): ResponseBody {
  const objects = new Map<number, HostObject>();
  const kept = new Map<number, string>();
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];

  /** Made when first asked for and kept: a method such as Add must not run twice. */
  function objectAt(id: number): HostObject {
    const known = objects.get(id);
    if (known) return known;
    const made = make(id);
    objects.set(id, made);
    return made;
  }

  function make(id: number): HostObject {
    const path = request.ObjectPaths[id];
    if (path === undefined) throw new ExcelRefusal('InvalidReference', `No object path ${id}`);
    if (path.ObjectPathType === 1) return root;
    if (path.ObjectPathType === 6) {
      const kept = references.get(path.Name);
      if (!kept) throw new ExcelRefusal('InvalidReference', 'This reference is not valid.');
      return kept;
    }
    const parent = objectAt(path.ParentObjectPathId ?? -1);
    const args = argumentsOf(path.ArgumentInfo);
    if (parent.isNull) return parent;
    if (path.ObjectPathType === 3) return entryOf(parent, parent.methods, path.Name)(...args);
    if (path.ObjectPathType === 4) return entryOf(parent, parent.links, path.Name)();
    if (path.ObjectPathType === 5 && parent.item) return parent.item(args[0]);
    throw new ExcelRefusal('ApiNotFound', `The Excel test host has no way to ${parent.type}, ${path.Name}`);
  }

  /** Objects among the arguments are named by their paths. */
  function argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, at) => {
      const path = info?.ReferencedObjectPathIds?.[at];
      return typeof path === 'number' && path > 0 ? objectAt(path) : argument;
    });
  }

  function keep(path: number, object: HostObject): void {
    lastReference += 1;
    kept.set(path, `reference-${lastReference}`);
    references.set(`reference-${lastReference}`, object);
  }

  function perform(action: Action): void {
    if (action.ActionType === 5) {
      // A marker: the client waits for its answer to know that what stood before it was done.
      TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = objectAt(action.ObjectPathId);
    if (action.Name === '_KeepReference' && !object.isNull) keep(action.ObjectPathId, object);
    const args = argumentsOf(action.ArgumentInfo);
    Results.push({
      ActionId: action.Id,
      Value: valueOf(object, action, args, kept.get(action.ObjectPathId)),
    });
  }

  for (const [ActionIndex, action] of request.Actions.entries()) {
    try {
      if (refuseAfter?.actions === ActionIndex) throw refuseAfter.refusal;
      perform(action);
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      const Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex,
        Location: '',
        HttpStatusCode: 400,
      };
      return { Results, TraceIds, Error };
    }
  }
  return { Results, TraceIds };
}

function valueOf(
  object: HostObject,
  action: Action,
  args: readonly unknown[],
  reference: string | undefined,
): unknown {
  switch (action.ActionType) {
    case 1:
      if (object.isNull) return null;
      return { ...(object.id && { _Id: object.id() }), ...(reference && { _ReferenceId: reference }) };
    case 2:
      return query(object, action.QueryInfo?.Select ?? []);
    case 3:
      if (action.Name === '_KeepReference' || object.isNull) return null;
      return entryOf(object, object.calls, action.Name)(...args) ?? null;
    case 4:
      entryOf(object, object.writes, action.Name)(args[0]);
      return null;
    default:
      throw new ExcelRefusal('NotImplemented', `The Excel test host has no action ${action.ActionType}`);
  }
}
