import {act, screen, waitFor, within} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {manifestSet} from '@site/src/manifests/manifestSet';
import {manifestText} from '@site/src/manifests/manifestText';
import {kubernetesVersionStore} from '@site/src/scenario/chosenVersion';
import {takeChoices, withChoices} from '@site/src/scenario/linkState';
import {findPanel, openPanel, yamlIn} from '@site/test/manifestPanel';
import {requestFor} from '@site/test/manifests';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {GiveThis} from '.';

beforeEach(() => {
  takeChoices('');
});

describe.each(locales)('what to apply, in %s', (locale) => {
  it('is the YAML for the choices, with notes, steps, checks and the way back', async () => {
    const {panel} = await openPanel('clusterip-same-zone', locale);
    expect(yamlIn(panel)).toContain('trafficDistribution: PreferSameZone');
    for (const [id, title] of [
      ['manifest.steps', 'Steps'],
      ['manifest.checks', 'See that it worked'],
      ['manifest.undo', 'Undo'],
    ] as const) {
      const list = within(panel).getByRole('list', {name: word(id, title)});
      expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(0);
    }
    expect(panel).toHaveTextContent('kubectl apply -f orders-clusterip-same-zone.yaml');
  });

  it('follows the version, and says why', async () => {
    const {user, panel} = await openPanel('clusterip-same-zone', locale);
    const version = screen.getByRole('combobox', {
      name: word('manifest.kubernetes', 'Kubernetes version'),
    });
    expect(version).toHaveDisplayValue('1.36');
    await user.selectOptions(version, '1.33');
    expect(yamlIn(panel)).toContain('trafficDistribution: PreferClose');
    expect(panel).toHaveTextContent(
      word(
        'manifest.say.sameZoneTooNew',
        '{who} does not know PreferSameZone yet: PreferClose is written, which means the same.',
        {who: 'Kubernetes 1.33'},
      ),
    );
  });

  it('takes names, and keeps what cannot be one beside its field', async () => {
    const {user, panel} = await openPanel('alb-ip', locale);
    const field = screen.getByRole('textbox', {name: word('manifest.namespace', 'Namespace')});
    await user.clear(field);
    await user.type(field, 'web');
    expect(yamlIn(panel)).toContain('namespace: web');
    await user.type(field, '_X');
    expect(field).toHaveValue('web_X');
    expect(field).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('web_X');
    expect(yamlIn(panel)).toContain('namespace: web');
  });

  it('begins with the shortest change where there is one', async () => {
    const {panel} = await openPanel('clusterip-same-zone', locale);
    const title = word('manifest.shortest', 'The shortest change');
    const list = within(panel).getByRole('list', {name: title});
    expect(list).toBe(within(panel).getAllByRole('list')[0]);
    const [first] = within(list).getAllByRole('listitem');
    expect(first?.querySelector('code')).toHaveTextContent(
      `kubectl -n shop patch service orders --type merge -p '{"spec":{"trafficDistribution":"PreferSameZone"}}'`,
    );
    const [field] = within(panel).getAllByRole('combobox');
    expect(list.compareDocumentPosition(field as HTMLElement)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('is used with the keyboard alone: opened, changed, copied, closed', async () => {
    const {user} = renderInLocale(<GiveThis path="alb-ip" />, {locale});
    const give = await screen.findByRole('button', {expanded: false});
    await user.tab();
    expect(give).toHaveFocus();
    await user.keyboard('{Enter}');
    const panel = await findPanel('alb-ip');
    const reach = async (element: HTMLElement) => {
      for (let press = 0; press < 60 && element !== document.activeElement; press += 1) {
        await user.tab();
      }
      expect(element).toHaveFocus();
    };
    await reach(
      within(panel).getByRole('textbox', {name: word('manifest.name', 'Name of the Service')}),
    );
    await user.keyboard('cart');
    await reach(within(panel).getByRole('button', {name: word('manifest.copy', 'Copy all of it')}));
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toBe(
      manifestText(manifestSet(requestFor('alb-ip', {name: 'cart'}))),
    );
    give.focus();
    await user.keyboard('{Enter}');
    expect(panel).not.toBeInTheDocument();
    expect(give).toHaveFocus();
  });

  it('leads to the chapter that says more, in the language of the page', async () => {
    const {panel} = await openPanel('alb-ip', locale);
    const base = locale === 'en' ? '' : '/zh-Hans';
    const name = word('manifest.chapter.loadBalancers', 'Load balancers');
    const [link] = within(panel).getAllByRole('link', {name});
    expect(link?.getAttribute('href')).toMatch(new RegExp(`^${base}/load-balancers/#`));
  });

  it('says where Kubernetes has no object, and gives the commands', async () => {
    const {panel} = await openPanel('transit-gateway', locale);
    expect(yamlIn(panel)).toBe('');
    expect(panel).toHaveTextContent(
      word(
        'manifest.say.noObjects',
        'A Transit Gateway is a route between VPCs. Kubernetes has no object for it, so there is nothing to apply.',
      ),
    );
    expect(panel).toHaveTextContent('create-transit-gateway-vpc-attachment');
  });
});

describe('the shortest change', () => {
  it('is not offered where the path needs objects of its own', async () => {
    const {panel} = await openPanel('alb-ip');
    expect(within(panel).queryByRole('list', {name: 'The shortest change'})).toBeNull();
  });
});

describe('the choices', () => {
  it('follow the version of the page until another is chosen here', async () => {
    takeChoices('?kubernetes=1.33');
    const {user, panel} = await openPanel('clusterip-same-zone');
    const version = screen.getByLabelText('Kubernetes version');
    expect(version).toHaveDisplayValue('1.33');
    expect(yamlIn(panel)).toContain('trafficDistribution: PreferClose');
    act(() => kubernetesVersionStore.replace('1.35'));
    expect(version).toHaveDisplayValue('1.35');
    await user.selectOptions(version, '1.36');
    expect(withChoices('')).toContain('give.kubernetes=1.36');
    act(() => kubernetesVersionStore.replace('1.34'));
    expect(version).toHaveDisplayValue('1.36');
  });

  it('that few change wait, named, until they are asked for', async () => {
    const {user, panel} = await openPanel('clusterip-same-zone');
    const more = within(panel).getByText(/^More choices: .*Zones/);
    expect(more.parentElement).not.toHaveAttribute('open');
    await user.click(more);
    expect(more.parentElement).toHaveAttribute('open');
  });

  it('that few change are in sight where a link holds one', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    takeChoices('?give=clusterip-same-zone&give.replicas=4');
    renderInLocale(<GiveThis path="clusterip-same-zone" />, {locale: 'en'});
    const panel = await screen.findByRole('group', {name: /^What to apply/});
    expect(within(panel).getByText(/^More choices/).parentElement).toHaveAttribute('open');
    expect(within(panel).getByRole('textbox', {name: 'Pods'})).toHaveValue('4');
  });

  it('are those that change something for the path', async () => {
    const {user, panel} = await openPanel('nlb-ip');
    expect(within(panel).queryByLabelText('Cilium version')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Who picks the pod'), 'cilium');
    expect(screen.getByLabelText('Cilium version')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Who picks the pod'), 'auto-mode');
    expect(screen.queryByLabelText('Load balancer described by')).not.toBeInTheDocument();
  });

  it('take zones with commas between, also full-width ones', async () => {
    const {user, panel} = await openPanel('clusterip-same-zone');
    const zones = screen.getByRole('textbox', {name: 'Zones'});
    expect(zones).toHaveValue('us-east-1a, us-east-1b, us-east-1c');
    await user.clear(zones);
    await user.type(zones, 'cn-north-1a，cn-north-1b');
    expect(panel).toHaveTextContent('cn-north-1b for cn-north-1b');
    expect(yamlIn(panel)).toContain('maxSurge: 2');
    await user.type(zones, ', cn-north-1a');
    expect(zones).toBeInvalid();
  });

  it('begin with the zones of the scenario', async () => {
    takeChoices('?v=1&region=eu-west-1&azCount=2');
    await openPanel('clusterip-same-zone');
    expect(screen.getByRole('textbox', {name: 'Zones'})).toHaveValue('eu-west-1a, eu-west-1b');
  });

  it('are in the address while the panel is open, and wait while it is closed', async () => {
    const {user} = await openPanel('clusterip');
    await user.clear(screen.getByRole('textbox', {name: 'Port of the Service'}));
    await user.type(screen.getByRole('textbox', {name: 'Port of the Service'}), '8443');
    expect(withChoices('')).toBe('?give=clusterip&give.port=8443');
    const button = screen.getByRole('button', {name: /^Give me this/});
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(withChoices('')).toBe('');
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    await user.click(button);
    expect(screen.getByRole('textbox', {name: 'Port of the Service'})).toHaveValue('8443');
  });

  it('come from a link, which also opens the panel and brings it into view', async () => {
    const scrollIntoView = vi.fn();
    Element.prototype.scrollIntoView = scrollIntoView;
    takeChoices('?give=nlb-ip&give.name=cart&give.port=0');
    renderInLocale(<GiveThis path="nlb-ip" />, {locale: 'en'});
    const panel = await screen.findByRole('group', {name: /^What to apply/});
    expect(yamlIn(panel)).toContain('name: cart-nlb');
    expect(yamlIn(panel)).toContain('port: 80\n');
    await waitFor(() => expect(scrollIntoView).toHaveBeenCalled());
  });

  it('that do not go with a path are fitted, and come back on another', async () => {
    takeChoices('?give=cilium-clustermesh&give.dataPlane=auto-mode');
    renderInLocale(<GiveThis path="cilium-clustermesh" />, {locale: 'en'});
    const panel = await screen.findByRole('group', {name: /^What to apply/});
    expect(yamlIn(panel)).toContain('service.cilium.io/global: "true"');
    expect(withChoices('')).toContain('give.dataPlane=auto-mode');
  });
});
