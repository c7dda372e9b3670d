/** Versions of Kubernetes that the guide tells apart, oldest first. */
export const kubernetesVersions = ['1.33', '1.34', '1.35', '1.36', '1.37'] as const;
export type KubernetesVersion = (typeof kubernetesVersions)[number];

/** The newest that EKS offered when the guide was checked; `facts.eksNewest` has its source. */
export const newestOnEks = '1.36' satisfies KubernetesVersion;
