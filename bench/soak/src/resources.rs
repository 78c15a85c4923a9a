//! The resources of a process: memory, descriptors, threads.

use std::{fs, io};

use serde::{Deserialize, Serialize};

/// The resources of a process at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Resources {
    /// Memory that is resident, in KiB.
    pub(crate) memory: u64,
    pub(crate) descriptors: usize,
    pub(crate) threads: usize,
    /// Tasks of the runtime.
    pub(crate) tasks: usize,
}

impl Resources {
    /// What this process holds. The one that looks is not counted among the descriptors.
    pub(crate) fn now() -> io::Result<Self> {
        let status = fs::read_to_string("/proc/self/status")?;
        let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let memory = memory.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok());
        Ok(Self {
            memory: memory.ok_or_else(|| io::Error::other("/proc/self/status has no VmRSS"))?,
            descriptors: fs::read_dir("/proc/self/fd")?.count() - 1,
            threads: fs::read_dir("/proc/self/task")?.count(),
            tasks: tokio::runtime::Handle::try_current().map_or(0, |runtime| runtime.metrics().num_alive_tasks()),
        })
    }
}
