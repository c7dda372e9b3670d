import {act, fireEvent, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {labPresets} from '../data/labFields';
import {labStore} from './lab';
import {IDLE_MS, openSite, shown, slide, wait} from '@site/test/address';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('following a link inside the guide', () => {
  it('takes the scenario along, and the anchor with it', () => {
    const {history} = openSite('?v=1&trafficGb=1024');
    fireEvent.click(screen.getByRole('link', {name: 'scenarios'}));
    expect(history.location).toMatchObject({
      pathname: '/scenarios/',
      search: '?v=1&trafficGb=1024',
      hash: '#mesh',
    });
    expect(shown()).toBe('3 zones, 1024 GB, us-east-1');
  });

  it('carries it in the push itself: a replace after it would keep Docusaurus from scrolling', () => {
    const {history, replace} = openSite('?v=1&trafficGb=1024');
    const searches: string[] = [];
    history.listen(({search}, action) => void searches.push(`${action} ${search}`));
    fireEvent.click(screen.getByRole('link', {name: 'scenarios'}));
    expect(searches).toEqual(['PUSH ?v=1&trafficGb=1024']);
    expect(replace).not.toHaveBeenCalled();
  });

  it('keeps path, query and anchor of every form of a link', () => {
    const {history} = openSite('?v=1&trafficGb=1024');
    act(() => history.push('/dns/#cache'));
    expect(history.location).toMatchObject({pathname: '/dns/', hash: '#cache'});
    act(() => history.push('?v=1&azCount=2'));
    expect(history.location).toMatchObject({pathname: '/dns/', search: '?v=1&azCount=2', hash: ''});
    act(() => history.push('#ttl'));
    expect(history.location).toMatchObject({pathname: '/dns/', search: '?v=1&azCount=2'});
    act(() => history.push({pathname: '/', state: 'kept'}));
    expect(history.location).toMatchObject({search: '?v=1&azCount=2', state: 'kept'});
  });

  it('to the page that is open adds nothing for Back to stop at', () => {
    const {history} = openSite('?v=1&trafficGb=1024');
    act(() => history.push('/cost-and-latency/'));
    expect(history).toHaveLength(1);
    expect(history.location.search).toBe('?v=1&trafficGb=1024');
  });

  it('takes along what was changed a moment ago', () => {
    const {search} = openSite('');
    const link = screen.getByRole('link', {name: 'scenarios'});
    slide(1024);
    fireEvent.pointerDown(link);
    fireEvent.click(link);
    expect(search()).toBe('?v=1&trafficGb=1024');
    wait(IDLE_MS);
    expect(search()).toBe('?v=1&trafficGb=1024');
  });

  it('that chooses a scenario of its own sets that one', () => {
    const {history, search} = openSite('?v=1&trafficGb=1024');
    act(() => history.push('/scenarios/?v=1&azCount=2'));
    expect(shown()).toBe('2 zones, 10240 GB, us-east-1');
    expect(search()).toBe('?v=1&azCount=2');
  });

  it('that chooses a lab leaves the scenario, and takes it along', () => {
    const {history, search} = openSite('?v=1&trafficGb=1024&lab=lost-zone');
    act(() => history.push('/locality-lab/?lab=even'));
    expect(shown()).toBe('3 zones, 1024 GB, us-east-1');
    expect(labStore.getSnapshot()).toMatchObject(labPresets.even);
    expect(search()).toBe('?v=1&trafficGb=1024&lab=even');
    act(() => history.goBack());
    expect(labStore.getSnapshot()).toMatchObject(labPresets['lost-zone']);
  });

  it('that chooses a scenario leaves the lab, and takes it along', () => {
    const {history, search} = openSite('?lab=even');
    act(() => history.push('/scenarios/?v=1&azCount=2'));
    expect(search()).toBe('?v=1&azCount=2&lab=even');
  });

  it('leaves an address without a query alone at the default scenario', () => {
    const {history, replace} = openSite('');
    act(() => history.push('/scenarios/'));
    wait(IDLE_MS);
    expect(replace).not.toHaveBeenCalled();
    expect(history.location.search).toBe('');
  });
});

describe('back and forward', () => {
  it('restore the scenario of each page', () => {
    const {history, search} = openSite('');
    slide(1024);
    wait(IDLE_MS);
    act(() => history.push('/scenarios/'));
    slide(2048);
    wait(IDLE_MS);
    expect(search()).toBe('?v=1&trafficGb=2048');
    act(() => history.goBack());
    expect(shown()).toBe('3 zones, 1024 GB, us-east-1');
    act(() => history.goForward());
    expect(shown()).toBe('3 zones, 2048 GB, us-east-1');
  });

  it('to an address without a query restore the default', () => {
    const {history, search} = openSite('');
    act(() => history.push('/scenarios/?v=1&azCount=2'));
    act(() => history.goBack());
    expect(shown()).toBe('3 zones, 10240 GB, us-east-1');
    wait(IDLE_MS);
    expect(search()).toBe('');
  });

  it('win over a change that had not been written', () => {
    const {history, search} = openSite('?v=1&azCount=2');
    act(() => history.push('/scenarios/?v=1&azCount=4'));
    slide(1024);
    act(() => history.goBack());
    wait(IDLE_MS);
    expect(shown()).toBe('2 zones, 10240 GB, us-east-1');
    expect(search()).toBe('?v=1&azCount=2');
  });
});
