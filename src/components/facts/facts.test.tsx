import {describe, expect, it, vi} from 'vitest';
import {facts, type FactId} from '@site/src/data/facts';
import {htmlInLocale, locales, type Locale} from '@site/test/render';
import {BreakEven, Cost, Fact, Latency, Price} from './index';

/** What a reader sees where the component stands in a sentence. */
function said(ui: React.ReactElement, locale: Locale = 'en'): string {
  const holder = document.createElement('div');
  holder.innerHTML = htmlInLocale(ui, {locale});
  return holder.textContent;
}

/** The error that a page would end its build with. */
function refusal(ui: React.ReactElement): string {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    return said(ui);
  } catch (error) {
    return String(error);
  }
}

describe('a fact', () => {
  const idOf = (unit: string) =>
    (Object.keys(facts) as FactId[]).find((id) => facts[id].unit === unit) as FactId;

  it('stands with its unit', () => {
    expect(said(<Fact id="ztunnelMemory" />)).toBe('12 MB');
  });

  it('that is a version or a count stands bare', () => {
    expect(said(<Fact id="istioBenchmarkVersion" />)).toBe('1.24');
    expect(said(<Fact id="istioBenchmarkRate" />)).toBe('1,000');
  });

  it('that is a percentage has its sign close by', () => {
    expect(said(<Fact id="envoySpillBelow" />)).toBe('71.4%');
  });

  it('that is a date is written as the language does', () => {
    const id = idOf('date');
    const [year] = String(facts[id].value).split('-');
    expect(said(<Fact id={id} />, 'en')).toMatch(new RegExp(`^[A-Z][a-z]{2} \\d+, ${year}$`));
    expect(said(<Fact id={id} />, 'zh-Hans')).toMatch(new RegExp(`^${year} 年 \\d+ 月 \\d+ 日$`));
  });

  it.each(locales)('of any kind can be shown in %s', (locale) => {
    for (const id of Object.keys(facts) as FactId[]) {
      expect(said(<Fact id={id} />, locale), id).toMatch(/\d/);
    }
  });
});

describe('a price', () => {
  it('is the list price of us-east-1 unless told', () => {
    expect(said(<Price id="albHour" />)).toBe('$0.0225');
    expect(said(<Price id="albHour" />, 'zh-Hans')).toBe('US$0.0225');
    expect(said(<Price id="m6iLargeHour" region="cn-north-1" />)).toBe('CN¥1.01321');
  });

  it('can be multiplied, and becomes money where it reaches whole units', () => {
    expect(said(<Price id="interAzPerGbEachSide" times={2} />)).toBe('$0.02');
    expect(said(<Price id="albHour" times={730} />)).toBe('$16.43');
  });

  it('that is not known must not be stated', () => {
    expect(refusal(<Price id="albHour" region="cn-north-1" />)).toContain(
      'The price albHour is not known in cn-north-1',
    );
  });
});

describe('a cost', () => {
  it('is that of the default scenario unless fields are given', () => {
    expect(said(<Cost path="clusterip" />)).toBe('$136.53');
    expect(said(<Cost path="alb-ip" />, 'zh-Hans')).toBe('US$98.35');
    expect(said(<Cost path="clusterip" with={{trafficGb: 1024}} />)).toBe('$13.65');
  });

  it('can be a difference', () => {
    expect(said(<Cost path="clusterip" minus="clusterip-same-zone" />)).toBe('$126.29');
    expect(said(<Cost path="alb-ip" minus="clusterip" />)).toBe('-$38.19');
    const oneReplica = (
      <Cost path="istio-ambient" minus="istio-ambient" minusWith={{istiodReplicas: 0}} />
    );
    expect(said(oneReplica)).toBe('$17.52');
  });

  it('that is not known must not be stated', () => {
    expect(refusal(<Cost path="clusterip" with={{region: 'cn-north-1'}} />)).toContain(
      'The cost of clusterip is not known',
    );
  });
});

describe('a break-even', () => {
  it('is the traffic where two paths change places', () => {
    expect(said(<BreakEven a="alb-ip" b="clusterip" />)).toBe('3,080 GB');
  });

  it('that does not exist must not be stated', () => {
    expect(refusal(<BreakEven a="nlb-ip" b="clusterip" />)).toContain('never cost the same');
  });
});

describe('a latency', () => {
  it('is typical unless told', () => {
    expect(said(<Latency figure="istioSidecar" stat="p99" />)).toBe('0.88 ms');
    expect(said(<Latency figure="istioSidecar" stat="p99" at="high" />)).toBe('2.88 ms');
    expect(said(<Latency figure="istioSidecar" stat="p90" at="low" />, 'zh-Hans')).toBe('0.23 ms');
    expect(said(<Latency figure="clusteripNftables" stat="p50" />)).toBe('0.005 ms');
  });

  it('without that percentile must not be stated', () => {
    expect(refusal(<Latency figure="albIp" stat="p90" />)).toContain('albIp has no p90');
  });
});
