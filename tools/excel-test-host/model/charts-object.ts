import { addressOnSheet, areaAddress } from '../../../addin/workbook/a1-address';
import type { FakeChart, FakeSheet } from '../workbook/fake-sheet';
import type { HostObject } from '../workbook/host-object';
import { cellsOf } from '../workbook/host-object';

/** Charts of a sheet, which keep what they are told. */
export function chartsObject({ charts }: FakeSheet): HostObject {
  return {
    type: 'ChartCollection',
    methods: {
      Add: (type, data) => {
        const chart: FakeChart = { type: String(type), told: {}, series: [{ values: addressOf(data) }] };
        charts.push(chart);
        return chartObject(chart);
      },
    },
  };
}

function chartObject(chart: FakeChart): HostObject {
  const { told, series } = chart;
  const tell = (name: string) => (value: unknown) => void (told[name] = value);
  return {
    type: 'Chart',
    links: {
      Title: () => ({ type: 'ChartTitle', writes: { Text: tell('title'), Visible: tell('titleVisible') } }),
      Legend: () => ({
        type: 'ChartLegend',
        writes: { Visible: tell('legend'), Position: tell('legendAt') },
      }),
      Series: () => ({
        type: 'ChartSeriesCollection',
        methods: {
          GetItemAt: (at) => seriesObject(series[Number(at)] ?? {}),
          Add: (name) => {
            series.push({ name });
            return seriesObject(series.at(-1) ?? {});
          },
        },
      }),
      Axes: () => ({
        type: 'ChartAxes',
        links: {
          CategoryAxis: () => ({ type: 'ChartAxis', writes: { ReversePlotOrder: tell('reversed') } }),
        },
      }),
    },
    calls: {
      SetPosition: (from, to) => void (told.place = `${addressOf(from)} to ${addressOf(to)}`),
    },
  };
}

function seriesObject(one: Record<string, unknown>): HostObject {
  return {
    type: 'ChartSeries',
    writes: { Name: (value) => void (one.name = value) },
    calls: {
      SetValues: (range) => void (one.values = addressOf(range)),
      SetXAxisValues: (range) => void (one.names = addressOf(range)),
    },
    links: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        links: {
          Fill: () => ({
            type: 'ChartFill',
            calls: { SetSolidColor: (colour) => void (one.colour = colour) },
          }),
        },
      }),
    },
  };
}

function addressOf(range: unknown): string {
  const { sheet, ...area } = cellsOf(range);
  return addressOnSheet(sheet.name, areaAddress(area));
}
